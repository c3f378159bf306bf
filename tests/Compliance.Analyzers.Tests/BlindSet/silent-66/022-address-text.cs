using System.Collections.Immutable;

namespace Crossdock.Templates;

public static class PetalAndPawService
{
    public static readonly ImmutableArray<Template> All = ImmutableArray.Create(
        new Template("tag-proof", "US", "en", "Engraving for order {{orderId}}", "The proof of your dog tag is attached. Please check the spelling of the name before Thursday; after that we start engraving."),
        new Template("tag-proof", "US", "zh", "订单 {{orderId}} 刻字确认", "狗牌效果图见附件，请在周四前核对名字拼写，确认后我们开始刻字。"),
        new Template("chew", "US", "en", "Your chew bone, order {{orderId}}", "You wrote that the bone broke after two days. It is under warranty, so we will send another one free of charge; please tell us the size of your dog."),
        new Template("chew", "US", "zh", "磨牙骨 订单 {{orderId}}", "您反馈磨牙骨两天就断了，仍在质保期内，我们免费补发一根，请告知狗狗的体型。"),
        new Template("recall", "US", "en", "Safety notice for order {{orderId}}", "Important: the clip of this lead can open under load. Please stop using it. We have refunded the order in full and you need not return the lead."),
        new Template("recall", "US", "zh", "订单 {{orderId}} 安全提示", "重要提示：此款牵引绳的扣具受力时可能打开，请停止使用。我们已全额退款，无需寄回。"),
        new Template("invoice", "DE", "en", "Invoice for order {{orderId}}", "The invoice you asked for is attached. The discount on line 2 is the one that was already taken off when you ordered.")
    );
}
