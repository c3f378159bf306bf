namespace Songlin.Erp.ShangPinDaYi;

/// <summary>买家技术问题答复</summary>
public static class JiShuDaFu
{
    public const string Buyer_Reply_Pairing = "Hello, the pairing code of the tripod remote is 0000. Hold the star button for five seconds until the light turns blue.";
    public const string Buyer_Reply_Amp = "Hello, the humming is feedback between the microphone and the speaker. Turn the gain down a little and it will stop.";
    public const string Buyer_Reply_Screw = "Hello, the star screws need a T5 driver, which is in the small bag. The rating plate is on the underside.";
    public const string Buyer_Reply_Scale = "您好，水平仪上的细微信息刻在背面，转动星形旋钮即可调节，共五颗螺丝。";
    public const string Buyer_Reply_Fold = "您好，三脚架打开后先展开中柱，再把三条腿折好，返回时按下锁扣。";
    public const string Buyer_Reply_GiftReceipt = "Hello, a gift receipt without the price can be printed in Your Orders.";

    public static string ChaZhao(string jian) => jian switch
    {
        "pairing" => Buyer_Reply_Pairing,
        "amp" => Buyer_Reply_Amp,
        _ => Buyer_Reply_Screw,
    };
}
