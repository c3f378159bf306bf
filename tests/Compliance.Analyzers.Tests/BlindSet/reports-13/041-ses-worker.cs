using Amazon.SimpleEmail.Model;

namespace Cobalt.Mail.Worker;

public class SesAmazonBuyerWorker
{
    public SendEmailRequest CreateRestock(string relay, string name)
    {
        return new SendEmailRequest
        {
            Source = "orders@cobalt.example",
            Destination = new Destination(new List<string> { relay }),
            Message = new Message(
                new Content("Your sneakers"),
                new Body
                {
                    Text = new Content($"Hi {name}, the sneakers you bought from us are available in white again, get a second pair while they last."), // expect: BSM1007
                }),
        };
    }

    public SendEmailRequest CreateDelay(string relay, string name) => new()
    {
        Source = "orders@cobalt.example",
        Destination = new Destination(new List<string> { relay }),
        Message = new Message(
            new Content("Delay of your order"),
            new Body { Text = new Content { Data = $"Hi {name}, your sneakers are late. You may wait until Friday or we cancel and refund you." } }),
    };

    public SendEmailRequest CreateLaces(string relay, string name) => new()
    {
        Source = "orders@cobalt.example",
        Destination = new Destination(new List<string> { relay }),
        Message = new Message(
            new Content("Laces for your sneakers"),
            new Body { Text = new Content { Data = $"Hi {name}, choose laces in any colour, you pay nothing for them. It is our way to say thanks." } }), // expect: BSM1005
    };
}
