using System.ComponentModel;

namespace Anstruther
{
    public enum ReplyKind
    {
        [Description("Hello, the return was approved; the label is in Your Orders.")]
        ReturnApproved,

        [Description("Hello, please confirm the colour of the frame: oak or walnut?")]
        ConfirmColour,

        [Description("Hello, a private discount is not possible; the price on the page is the current one.")]
        NoDiscount,

        [Description("Hello, the refund doesn't depend on your review. It was issued today.")]
        RefundWithoutStrings,
    }
}
