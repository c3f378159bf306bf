using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]

namespace KurumsalTekstil.Otomasyon;

// Bursa / towels and bathrobes, marketplace UK + DE
public class FollowUpHandler(IAmazonSimpleEmailService ses)
{
    public async Task Handle(SQSEvent evnt, ILambdaContext ctx)
    {
        foreach (var rec in evnt.Records)
        {
            var order = OrderDto.Parse(rec.Body);
            ctx.Logger.LogLine("sending follow up for " + order.Id);

            var req = new SendEmailRequest
            {
                Source = "no-reply@example.com",
                Destination = new Destination(new List<string> { order.BuyerRelay }),
                Message = new Message
                {
                    Subject = new Content("Washing advice for your towels"),
                    Body = new Body
                    {
                        Text = new Content
                        {
                            Data = $"Hello {order.BuyerName}, please wash the towels once at 40 degrees before first use. "
                                 + "If you are pleased, five shiny stars on the product page would make our weavers very proud. " // expect: BSM2002|BSM2003
                                 + "If something is wrong, write to us first and do not leave a bad review, we solve it. " // expect: BSM2003
                                 + "Kind regards, Kurumsal Tekstil"
                        }
                    }
                }
            };
            await ses.SendEmailAsync(req);
        }
    }
}
