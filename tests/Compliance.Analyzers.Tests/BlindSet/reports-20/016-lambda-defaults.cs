using System;

var send = (string orderId, string note = "A little something waits for you: answer with YES and we mail you a free phone holder.") => // expect: BSM1005
    BuyerBox.Post(orderId, note);

var sendDelay = (string orderId, string note = "Snow in Denver holds up your parcel, it will be one day late.") =>
    BuyerBox.Post(orderId, note);

void Remind(string orderId, string message = "We noticed there is still no review from you. Please post one this week.") // expect: BSM2006
{
    BuyerBox.Post(orderId, message);
}

send("112-4491820-1184402");
sendDelay("112-8820147-5566012");
Remind("112-0091827-3311984");

static class BuyerBox
{
    public static void Post(string orderId, string text) => Console.WriteLine(orderId + " " + text.Length);
}
