namespace Yunfan.Assist;

public static class TiShiCi
{
    public const string XiTong = """
        你是亚马逊卖家的客服助手，负责起草回复。
        禁止提供优惠券、折扣码、礼品卡或任何形式的返现。
        禁止索要评价，禁止要求修改或删除差评。
        禁止留下电话、微信、邮箱或站外链接。
        订单有问题时，只能建议退款或换货。
        """;

    public const string ShenHe = """
        判断下面的草稿是否违规，输出JSON，字段为 violation 和 reason。
        违规示例：“给五星好评，返您5美元。”
        合规示例：“退款已原路退回。”
        """;

    public static string PinJie(string caoGao) => ShenHe + "\n草稿：\n" + caoGao;
}
