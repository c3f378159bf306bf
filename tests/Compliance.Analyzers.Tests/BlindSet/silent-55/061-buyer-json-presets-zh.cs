namespace ZhiNeng.KeFu.YuZhi;

internal static class MoBanYuZhi
{
    internal const string Json = """
        [
          {
            "changJing": "buyer_message/quehuo",
            "zhengWen": "尊敬的{{buyer}}，仓库盘点时发现您订购的书架有划痕，无法发货。订单{{order}}已全额退款，您无需任何操作。"
          },
          {
            "changJing": "buyer_message/dizhi",
            "zhengWen": "尊敬的{{buyer}}，物流反馈地址缺少楼层信息，请回复完整地址，以免包裹被退回。"
          },
          {
            "changJing": "buyer_message/zhekou_xunwen",
            "zhengWen": "尊敬的{{buyer}}，感谢询问。我们不能在消息中提供优惠码，价格请以商品页面为准。"
          },
          {
            "changJing": "buyer_message/anzhuang",
            "zhengWen": "尊敬的{{buyer}}，书架第三层的螺丝孔位于背板内侧，安装步骤请看附件说明书第6页。"
          }
        ]
        """;
}
