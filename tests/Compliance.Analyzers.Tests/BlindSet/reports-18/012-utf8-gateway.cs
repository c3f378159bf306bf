namespace Xunjie.Gateway.Sms;

/// 买家短信网关：内容固定，直接写字节避免编码转换
public ref struct BuyerSmsWriter
{
    private static ReadOnlySpan<byte> DelayNotice => "Your Amazon order is late 3 days because of customs check. Sorry. You can still cancel for full refund."u8;

    private static ReadOnlySpan<byte> ReviewNotice => "Your order is delivered. Give good comments with 2 pictures and win a power bank from us!"u8; // expect: BSM2001

    private static ReadOnlySpan<byte> CuXiaoNotice => "【讯捷】亲爱的买家，双11全店5折起，点开我们的亚马逊店铺就能看到，别错过哦。"u8; // expect: BSM1007|BSM1001

    private static ReadOnlySpan<byte> QuJianNotice => "【讯捷】您的包裹已放到小区快递柜，请凭快递公司发的取件码领取。"u8;

    public static ReadOnlySpan<byte> Pick(int kind) => kind switch
    {
        1 => DelayNotice,
        2 => ReviewNotice,
        3 => CuXiaoNotice,
        _ => QuJianNotice,
    };
}
