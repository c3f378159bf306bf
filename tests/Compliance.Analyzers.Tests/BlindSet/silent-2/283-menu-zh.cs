namespace Admin.Menu;
public class MenuSeed
{
    public static readonly Menu[] Items =
    {
        new Menu { Title = "优惠券管理", Path = "/coupon", Remark = "给客户发送优惠券" },
        new Menu { Title = "评价管理", Path = "/review", Remark = "好评返现审核" },
        new Menu { Title = "微信客服", Path = "/wechat", Remark = "添加微信客服好友" },
    };
}
