"""What each chart of an answer shows: finished values, in no language and no colours.

    kinds      the table of them: when each fits an answer, and how it is made
    chance     how the chance of having it grows, day by day
    course     the window as it looked on earlier days
    queue      orders, deliveries and the asker's place
    slips      what was promised for a launch, and how that moved
    swings     how far each input moves the middle

All of it is read off an answer and the evidence behind it; only the course asks again, as of each earlier day.
"""
