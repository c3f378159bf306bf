using FluentEmail.Core;

namespace ChannelLoom.Features.Amazon.Campaigns;

public class CampaignRunner
{
    private readonly IFluentEmail _email;

    public CampaignRunner(IFluentEmail email) { _email = email; }

    public Task RunAsync(AmazonBuyer buyer) =>
        _email
            .To(buyer.RelayAddress)
            .Subject("A private offer for our Amazon buyers") // expect: BSM1001|BSM1007
            .Body($"Dear {buyer.Name}, for the next 48 hours the bamboo organiser is yours at cost price.") // expect: BSM1001
            .SendAsync();

    public Task ConfirmEngravingAsync(AmazonBuyer buyer, string engraving) =>
        _email
            .To(buyer.RelayAddress)
            .Subject("Please check your engraving")
            .Body($"Dear {buyer.Name}, we will engrave \"{engraving}\" in script letters. Reply within 24 hours if something is misspelt.")
            .SendAsync();

    public Task FeedbackAsync(AmazonBuyer buyer) =>
        _email
            .To(buyer.RelayAddress)
            .Subject("Your feedback on order " + buyer.OrderId)
            .Body("Dear customer, kindly rate us as a seller on Amazon; your feedback page is under Your Orders.") // expect: BSM2006
            .SendAsync();
}
