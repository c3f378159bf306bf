namespace ChaXiang.Tea.Service
{
    // 給亞馬遜買家的罐頭回覆（雅婷 2023/11 校稿）
    public class GuanTouHuiFu
    {
        public string QuDe(string qingJing, string maiJia)
        {
            string wenZi;
            switch (qingJing)
            {
                case "hai_guan":
                    wenZi = maiJia + "您好，包裹卡在海關，請提供收件人的統一編號以便清關。";
                    break;
                case "po_dong":
                    wenZi = maiJia + "您好，茶罐凹損很抱歉，款項已全數退回您的信用卡。";
                    break;
                case "song_li":
                    wenZi = maiJia + "您好，寫下您的心得並上傳照片，就送您限量茶杯一只。"; // expect: BSM2001|BSM1005
                    break;
                case "chou_jiang":
                    wenZi = maiJia + "您好，恭喜取得抽獎資格，頭獎是阿里山來回車票！"; // expect: BSM1006|BSM1005
                    break;
                case "zhuan_zhang":
                    wenZi = maiJia + "您好，下次買茶不必透過亞馬遜，用 LINE Pay 付款再便宜兩成。"; // expect: BSM3003|BSM1001
                    break;
                default:
                    wenZi = maiJia + "您好，請稍候，專員會在這裡回覆您。";
                    break;
            }
            return wenZi;
        }
    }
}
