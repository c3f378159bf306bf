namespace HeGui.GuiZe
{
    /// <summary>敏感词规则表，供审核后台使用，不会发送给买家。</summary>
    public static class MinGanCi
    {
        public static readonly (string CiZu, string FenLei)[] GuiZe =
        {
            ("好评返现", "诱导评价"),
            ("五星好评", "诱导评价"),
            ("加微信领红包", "站外联系"),
            ("优惠码", "促销"),
            ("修改差评", "操纵评价"),
            ("下次下单立减", "促销"),
        };

        public const string ShuoMing = "命中任意词组的草稿一律拦截，由合规专员人工复核。";
    }
}
