using FluentEmail.Core;

var app = WebApplication.CreateBuilder(args).Build();

app.MapPost("/amazon/delivered", async (OrderHook h, IFluentEmail mail) =>
{
    var bodyTxt = $$"""
        Hi {{h.BuyerName}},

        the crib bolts must be tightened again after two weeks.
        """;
    // expect@+4: BSM2003
    bodyTxt += $"""


        Only if everything was perfect: leave us a review. If not, talk to us before you write anything.
        """;
    await mail.To(h.Relay).Subject("Crib: please check the bolts").Body(bodyTxt).SendAsync();
    return Results.Ok();
});

app.MapPost("/amazon/returned", async (OrderHook h, IFluentEmail mail) =>
{
    await mail.To(h.Relay)
        .Subject("Your return")
        .Body("Hi, the crib came back to us and the refund is on the way to your card. "
            + "Shame it did not fit! Give us another try, the smaller model is on the house if you pay the shipping.") // expect: BSM1005|BSM1007|BSM1006
        .SendAsync();
});

app.Run();
record OrderHook(string BuyerName, string Relay, string OrderId);
