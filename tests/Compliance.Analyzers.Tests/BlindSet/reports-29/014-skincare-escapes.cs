namespace BaiLu.Skincare
{
    class XiaoXi
    {
        // 历史遗留：源文件是GB2312，所以中文都转义了
        // \u559c\u6b22 -> 喜欢
        public const string BuyerMsg1 = "\u60a8\u597d\uff0c\u4e0b\u6b21\u4e0b\u5355\u53ef\u4ee5\u4f7f\u7528\u4f18\u60e0\u5238\uff0c\u7acb\u51cf5\u7f8e\u5143\u3002"; // expect: BSM1002|BSM1001
        public const string BuyerMsg2 = "\u60a8\u597d\uff0c\u8be5\u8ba2\u5355\u5df2\u5168\u989d\u9000\u6b3e\uff0c\u8bf7\u67e5\u6536\u3002";
        public const string BuyerMsg3 = "您好，收货满意的话请给个五\u661f\u597d\u8bc4，谢谢您的支持！"; // expect: BSM2002|BSM2003

        public string XuanZe(int leiXing)
        {
            return leiXing == 1 ? BuyerMsg1 : leiXing == 2 ? BuyerMsg2 : BuyerMsg3;
        }
    }
}
