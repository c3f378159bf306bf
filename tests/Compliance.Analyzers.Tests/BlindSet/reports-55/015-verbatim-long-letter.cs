namespace Sandhurst.Letters;

public static class LongLetters
{
    // expect@+10: BSM1005
    // expect@+13: BSM3002|BSM3003
    public static string AfterPurchase(string buyer, string order) => $@"Dear {buyer},

thank you for buying our air purifier (order {order}).

1. Take the filter out of its plastic bag before the first use.
2. Put the purifier at least 30 cm away from walls.
3. The filter light turns on after about six months.

Because you are with us from the start, a second filter
goes out to you next week, on the house.

If the fan is loud, do not open a return at once.
Ring our technician Paul on 555-0139 and he fixes it with you.

Sandhurst Air";

    public static string Filter(string buyer) => $@"Dear {buyer},

the filter in your purifier came from a faulty lot. A new one is on its way
and you do not have to pay for it.

Sandhurst Air";
}
