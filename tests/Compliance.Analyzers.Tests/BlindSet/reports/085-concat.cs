using System;
namespace XinHe.Util
{
    public static class PinJie
    {
        public static string A(string n, string d)
        {
            return String.Concat(n, "您好，", "送货司机", d, "联系不上您，请补充收货电话后两位门牌号。");
        }

        public static string B(string n)
        {
            return String.Concat(n, "您好，",
                "我们可以私", "下给您退", "款，走微信就行。"); // expect: BSM1004|BSM3003
        }

        public static string C(string n, string quan)
        {
            return String.Concat(new string[] { n, "您好，", "送您一张优惠", "券：", quan }); // expect: BSM1002
        }
    }
}
