namespace Pos.Views;
public class CouponWindow
{
    public string Header => "发放优惠券";
    public string Confirm => "确定给该会员发放50元优惠券吗？";
    public string Done => "优惠券已发放，会员将收到短信通知";
}
