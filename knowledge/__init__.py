"""What is known, who said so, and what it implies."""
