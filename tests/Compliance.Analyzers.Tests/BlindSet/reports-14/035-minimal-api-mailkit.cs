using MailKit.Net.Smtp;
using MimeKit;

var app = WebApplication.CreateBuilder(args).Build();

app.MapPost("/orders/{id}/missing-screws", async (string id, BuyerDto buyer) =>
{
    var mail = new MimeMessage { Subject = $"Screws for order {id}" };
    mail.To.Add(MailboxAddress.Parse(buyer.Relay));
    mail.Body = new BodyBuilder { TextBody = $"Hello {buyer.Name}, the bag with eight screws goes out by letter mail today." }.ToMessageBody();
    await SendAsync(mail);
    return Results.Accepted();
});

app.MapPost("/orders/{id}/upsell", async (string id, BuyerDto buyer) =>
{
    var mail = new MimeMessage { Subject = "A birthday treat from us: $12 off any stool" }; // expect: BSM1001
    mail.To.Add(MailboxAddress.Parse(buyer.Relay));
    mail.Body = new BodyBuilder
    {
        HtmlBody = $"<p>Hello {buyer.Name},</p>" +
                   "<p>Black Friday starts early for you: doorbusters on every bar stool in our Amazon store.</p>", // expect: BSM1007|BSM1001
    }.ToMessageBody();
    await SendAsync(mail);
    return Results.Accepted();
});

app.Run();

static async Task SendAsync(MimeMessage mail)
{
    using var smtp = new SmtpClient();
    await smtp.ConnectAsync("localhost", 25);
    await smtp.SendAsync(mail);
}

record BuyerDto(string Name, string Relay);
