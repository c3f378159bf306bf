using Amazon.Lambda.Core;
using Amazon.SimpleEmail.Model;

public class Fn
{
    public async Task<string> Handle(BuyerEvent e, ILambdaContext ctx)
    {
        string text = e.Kind switch
        {
            "DAMAGED" => "Sorry about the broken glass. A new lantern leaves today, no need to send back the old one.",
            "DAMAGED_BIG" => "Sorry about the broken glass. We'd like to PayPal you half of the price so you don't have to open a return.", // expect: BSM1004|BSM3003
            "QUESTION" => "The lantern takes E14 bulbs up to 40 W.",
            "WHOLESALE" => "Sure, 50 pieces is no problem, but please order them straight from us and not here, then the Amazon fee falls away.", // expect: BSM3003
            "HAPPY" => "So glad you love it! Would you copy these kind words into a review on the product page?", // expect: BSM2003|BSM2002|BSM2006
            _ => "Thanks for the message, we look into it and come back within 24 hours."
        };
        ctx.Logger.LogLine("answer for " + e.OrderId);
        var req = new SendEmailRequest
        {
            Source = "lanterns@example.com",
            Destination = new Destination { ToAddresses = { e.BuyerRelay } },
            Message = new Message(new Content("Re: your question"), new Body(new Content(text)))
        };
        await Ses.SendEmailAsync(req);
        return "ok";
    }
}
