namespace Taipei.Cross.Amazon.Texts;

public static class 客服回覆
{
    public const string 延遲 = "您好，因颱風影響，包裹將延後兩天送達，敬請見諒。";
    public const string 破損 = "您好，杯蓋破損由我們負責，新的杯蓋今天免費寄出，舊的無需退回。";
    public const string 退款 = "您好，訂單金額已全數退回您的原付款方式，約三到五個工作天入帳。";
    public const string 婉拒折扣 = "您好，我們無法另外提供折扣或優惠券，售價以商品頁面為準。";
    public const string 婉拒私訊 = "您好，依平台規定我們不能加 LINE 或微信，請直接在此回覆。";
    public const string 發票 = "您好，發票已附於本訊息，統一編號如您所提供。";

    public static string 取得(int 類型) => 類型 switch
    {
        0 => 延遲,
        1 => 破損,
        2 => 退款,
        3 => 婉拒折扣,
        4 => 婉拒私訊,
        _ => 發票,
    };
}
