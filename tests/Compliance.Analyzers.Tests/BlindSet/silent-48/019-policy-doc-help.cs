namespace Erp.Help;

/// <summary>ERP 帮助中心：写给运营同事的政策说明</summary>
public static class BangZhuZhongXin
{
    public const string ZhanNeiXinGuiFan = """
        站内信发送规范（内部）
        一、不得以返现、礼品卡、免费产品等任何形式换取评论。
        二、不得要求买家修改、删除评论，也不得只邀请满意的买家评论。
        三、不得出现微信、电话、邮箱、站外链接。
        四、不得发送优惠券、折扣码，包括“下次购买优惠”。
        违反者按《店铺安全管理办法》处理。
        """;

    public const string HelpEn =
        "Policy note for agents: never promise buyers cashback or a free product for a review, and never ask them to take a review down. "
        + "Use the Request a Review button instead.";

    public static string TipFor(string field) => field switch
    {
        "body" => "模板内容不得包含折扣或赠品承诺。",
        "subject" => "标题请写明订单号，勿使用营销用语。",
        _ => "",
    };
}
