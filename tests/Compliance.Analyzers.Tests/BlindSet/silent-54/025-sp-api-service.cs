using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Elbufer.Amazon.Service;

public class OrderQuestionSender
{
    private readonly AmazonConnection _amazon;

    public OrderQuestionSender(AmazonConnection amazon) => _amazon = amazon;

    public Task AskEngravingAsync(string amazonOrderId) =>
        _amazon.Messaging.ConfirmCustomizationDetailsAsync(amazonOrderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "You ordered the bowl with engraving. Is the text 'Anna & Paul 2024' spelled correctly? We start on Thursday.",
        });

    public Task ReportBreakageAsync(string amazonOrderId) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, new CreateUnexpectedProblemRequest
        {
            Text = "Your bowl broke in our warehouse. A new one is ready on Monday. If you do not want to wait, reply here and we refund the order in full.",
        });

    public Task ArrangeDeliveryAsync(string amazonOrderId) =>
        _amazon.Messaging.CreateConfirmDeliveryDetailsAsync(amazonOrderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "The table weighs 80 kg. Does your house have a lift, and may the driver come between 8 and 12 on Friday?",
        });
}
