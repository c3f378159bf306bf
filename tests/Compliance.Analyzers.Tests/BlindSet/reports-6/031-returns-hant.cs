using System;

namespace Yuanxing.Toys.Services
{
    public class BuyerLetterService
    {
        /// <summary>零件缺漏時的回覆。</summary>
        public string GetMissingPartLetter(string partNo)
        {
            return "您好，積木零件 " + partNo + " 今天以平信補寄給您，不收任何費用。";
        }

        public string GetPraiseLetter() => "謝謝您的鼓勵！方便的話請把這段感想貼到商品評論，替我們打滿五顆星。"; // expect: BSM2002|BSM2003

        public string GetRefundLetter(decimal amount)
        {
            if (amount <= 0)
            {
                throw new ArgumentOutOfRangeException(nameof(amount));
            }

            return $"您好，{amount:N0} 元已退回原付款方式，約三到五個工作天入帳。";
        }

        public string GetComplaintLetter(int stars)
        {
            if (stars <= 2)
                return "您好，若您願意撤下負評，我們立刻退還全部款項，玩具也送給您。"; // expect: BSM2001|BSM2004

            return "您好，請問是哪一塊積木卡不緊呢？附上照片我們就能換新。";
        }

        public string GetClubLetter()
        {
            // 業務部要求加的
            return "加入我們的 LINE 群組，id 是 yuanxing_club，團購價只在群裡公布。"; // expect: BSM3002|BSM3003
        }
    }
}
