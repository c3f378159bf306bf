using System;

void SendToBuyer(string order, string text = "Hello, thank you for your message. We look into it and answer tomorrow.")
    => BuyerGateway.Send(order, text);

var late = (string order, string why = "a road closure") =>
    SendToBuyer(order, $"Hello, because of {why} your parcel comes one day later than planned.");

var wrong = (string order, string got = "blue", string wanted = "green") =>
    SendToBuyer(order, $"Hello, so sorry, you got {got} instead of {wanted}. The right one ships today for free, keep or donate the other.");

late("206-1");
late("206-2", "the rail strike");
wrong("206-3");
SendToBuyer("206-4", "Hello, as you did not get the parcel we returned your money today. Nothing more to do.");
SendToBuyer("206-5", "Hello, the seat cover can be washed at 30 degrees, do not tumble dry.");
SendToBuyer("206-6");
