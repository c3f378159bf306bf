using Compliance;
using SellerErp.Mail;
using SellerErp.Orders;
using SellerErp.Templates;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Api.solicitations.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace SellerErp.Messaging;

/// <summary>Decides which message an order needs, has it checked and sends it.</summary>
public sealed class BuyerNotifier(IMessagingApi messages, SolicitationsApi solicitations, BuyerMailer mail, MessageGate gate)
{
    private static readonly List<string> Marketplaces = ["ATVPDKIKX0DER"];

    public Task NotifyAsync(Order order) => order.State switch
    {
        OrderState.Delayed => ProblemAsync(order, order.Language == "zh" ? ServiceMessages.DelayZh : ServiceMessages.Delay),
        OrderState.DamagedInTransit => ProblemAsync(order, order.Language == "zh" ? ServiceMessages.DamagedZh : ServiceMessages.DamagedRefund),
        OrderState.OutOfStock => ProblemAsync(order, $"We are out of stock of the {order.Item} and have refunded your order {order.AmazonOrderId} in full. {order.SupportNote}"),
        OrderState.Unshipped => QuestionAsync(order, $"Which colour of the {order.Item} shall we send: oak or walnut?"),
        OrderState.Delivered => solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(order.AmazonOrderId, Marketplaces),
        _ => Task.CompletedTask,
    };

    public Task ApologiseAsync(Order order) => mail.SendAsync(
        order.BuyerRelayAddress,
        $"Your order {order.AmazonOrderId}",
        "We are sorry about the scratch. As compensation for the trouble, you will get " + "20% off your next order with us."); // BSM1001

    private Task QuestionAsync(Order order, string text) =>
        gate.IsAllowed(order.AmazonOrderId, text, new MessageContext { Kind = MessageKind.ConfirmOrderDetails })
            ? messages.CreateConfirmOrderDetailsAsync(order.AmazonOrderId, Marketplaces, new CreateConfirmOrderDetailsRequest { Text = text })
            : Task.CompletedTask;

    private Task ProblemAsync(Order order, string template)
    {
        string text = template
            .Replace("{orderId}", order.AmazonOrderId, StringComparison.Ordinal)
            .Replace("{item}", order.Item, StringComparison.Ordinal)
            .Replace("{date}", order.PromisedOn.AddDays(2).ToString("d", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return gate.IsAllowed(order.AmazonOrderId, text, new MessageContext { OrderProblem = Answer.Yes, Kind = MessageKind.UnexpectedProblem })
            ? messages.CreateUnexpectedProblemAsync(order.AmazonOrderId, Marketplaces, new CreateUnexpectedProblemRequest { Text = text })
            : Task.CompletedTask;
    }
}
