namespace HaiTun.Erp.MoBan
{
    /// <summary>站内信模板（亚马逊买家）</summary>
    public static class ZhanNeiXinMoBan
    {
        public static readonly (string BiaoTi, string NeiRong)[] LieBiao = new[]
        {
            ("物流延误", "亲爱的买家，因台风影响，您的包裹将延迟三天送达，敬请谅解。"),
            ("售后回访", "亲爱的买家，收到货后有问题先找我们，不要直接留差评哦。"), // expect: BSM2003
            ("复购提醒", "亲爱的买家，第二件半价只告诉您一个人，悄悄下单即可。"), // expect: BSM1001
            ("站外购买", "亲爱的买家，到我们自己的独立站下单，价格比这里划算多了。"), // expect: BSM3003|BSM3001|BSM1007|BSM1001
            ("退货说明", "亲爱的买家，请把商品装回原包装，快递员会上门取件，运费由我们承担。"),
            ("抽奖活动", "亲爱的买家，凭订单号即可参加年底抽奖，头奖是一台平板。"), // expect: BSM1006
        };
    }
}
