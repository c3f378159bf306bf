namespace BaiLing.Shop.Texts
{
    internal static class XinJian
    {
        private const string ChengHu = "亲爱的顾客，";
        private const string LuoKuan = "百灵乐器";

        // 琴弦断裂
        public const string QinXian = ChengHu + "琴弦断裂属于保修范围，" + "新的一套弦已经寄出，不收费用。" + LuoKuan;

        // 追评
        public const string ZhuiPing = ChengHu +
            "琴已经修好了，" +
            "烦请您把之前的评" + // expect: BSM2004
            "价改一改，毕竟问题已经解决。" + LuoKuan;

        // 红包
        public const string HongBao = ChengHu +
            "感谢您选择我们的尤克里里，" +
            "评价截图发来，就有" + // expect: BSM2001
            "现金红包等着您。" + LuoKuan;

        // 调音
        public const string TiaoYin = ChengHu + "新琴前两周容易跑音，" + "每天调一次即可，不是质量问题。" + LuoKuan;
    }
}
