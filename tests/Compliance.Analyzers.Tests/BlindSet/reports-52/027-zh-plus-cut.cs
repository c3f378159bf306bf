namespace LaoXiTong.YouJian
{
    class FaXin
    {
        public string QuXinNeiRong(string maiJia, string chanPin)
        {
            string nr = "尊敬的" + maiJia + "：\r\n";
            nr += "您购买的" + chanPin + "已经签收一周了。";
            nr += "如果方便，请到订单页给我们五" // expect: BSM2002
                + "星，再配上几张图片。";
            nr += "有任何使用问题请直接回复本邮件。";
            return nr;
        }

        public string QuBuChang(string maiJia)
        {
            string nr = "尊敬的" + maiJia + "：\r\n"
                + "包装破损的事情十分抱歉。"
                + "只要您不退货也不" // expect: BSM1003
                + "开纠纷，我们私下"
                + "赔您三成货款。";
            return nr;
        }

        public string QuYanWu(string maiJia, string riQi)
        {
            return "尊敬的" + maiJia + "：您的包裹改到" + riQi + "送达，"
                + "若您不愿再等，我们可以全额" + "退款。";
        }
    }
}
