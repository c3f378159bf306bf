namespace Kirin.MessageCenter;

internal static class Seed
{
    // expect@+8: BSM1004|BSM3003
    internal static readonly string[] Mails = [
        """
        您好，
        您反映的异响我们已确认是轴承问题，新机今天寄出，旧机无需退回。
        """,
        """
        您好，
        页面价不方便改，您先按原价拍下，收到货后我们用支付宝返现40元给您。
        """,
        """
        您好，
        您的退货标签已生成，请在“我的订单”中打印。
        """,
    ];
}
