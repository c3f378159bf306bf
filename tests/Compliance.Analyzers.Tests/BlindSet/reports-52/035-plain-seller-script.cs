using System;
using System.Net.Mail;

// quick script of our shop, runs every evening after the order import
var client = new SmtpClient("smtp.ourshop.example");

foreach (var o in Orders.DeliveredToday())
{
    var text = "Hi " + o.Buyer + ", thanks for buying our dog bed. ";
    if (o.Country == "US")
        text += "Buy two more and the fourth one is half price, only for our customers by mail. "; // expect: BSM1001
    else if (o.Country == "UK")
        text += "A toy bone is on us, just tell us the size of your dog. "; // expect: BSM1005
    else
        text += "The cover can be washed at 40 degrees. ";

    if (o.HasClaim)
        text += "Close the A-to-z claim and we will pay you something extra for your trouble. "; // expect: BSM1003

    text += "Bye, Marlene";
    client.Send("marlene@ourshop.example", o.RelayAddress, "Your dog bed", text);
}

void Ask(Order o) => client.Send("marlene@ourshop.example", o.RelayAddress, "One more thing",
    $"Hi {o.Buyer}, you wrote one star because the zip was broken. It is fixed now, so please edit it to what you feel today."); // expect: BSM2004
