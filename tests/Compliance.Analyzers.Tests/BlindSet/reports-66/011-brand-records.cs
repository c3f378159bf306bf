using System.Collections.Immutable;

namespace Crossdock.Templates;

public sealed record Template(string Key, string Market, string Lang, string Subject, string Body);

public static class PetalAndPaw
{
    public static readonly ImmutableArray<Template> All = ImmutableArray.Create(
        new Template("addr", "US", "en", "Address for order {{orderId}}", "We cannot find apartment number for your order. Could you please tell us the number so the courier can find you?"),
        new Template("addr", "US", "zh", "订单 {{orderId}} 地址确认", "您好，您的收货地址缺少门牌号，请回复补充，以便快递送达。"),
        new Template("tag", "US", "en", "Engraving for order {{orderId}}", "Which name shall we engrave on the tag? Up to twelve letters are possible."),
        new Template("urgent", "US", "en", "[Important] Your dog bed", "The bed of order {{orderId}} will be three days late. You may wait or have us cancel and refund it."), // expect: BSM4004
        new Template("urgent", "US", "zh", "[重要] 您的狗窝", "订单 {{orderId}} 将晚到三天，您可以继续等待，或由我们取消并退款。"), // expect: BSM4004
        new Template("smile", "US", "en", "About order {{orderId}}", "Your bed was swapped for the bigger one as you asked. Enjoy 🐶🎉 and give him a hug!") // expect: BSM5001
    );
}
