using System.Globalization;

namespace Jinghai.Trading.Claims
{
    public class ClaimLetters
    {
        private readonly CultureInfo _culture;

        public ClaimLetters(CultureInfo culture)
        {
            _culture = culture;
        }

        private bool IsChinese => _culture.TwoLetterISOLanguageName == "zh";

        public string ProofOfDelivery(string buyer, string date)
        {
            return IsChinese
                ? $"{buyer}您好，承运商显示包裹已于{date}投递到信箱。请您向邻居或物业确认，如仍未找到，我们会为您全额退款。"
                : $"Dear {buyer}, the carrier reports that the parcel was put in your letterbox on {date}. Please ask your neighbours; if it cannot be found we will refund you in full.";
        }

        public string ClaimOpened(string buyer, string claimNo)
        {
            if (IsChinese)
            {
                return $"{buyer}，您对订单提交的索赔我们已经看到了，"
                     + $"你这个骗子，再不撤销索赔{claimNo}，我们就把你的家庭住址公布到网上！"; // expect: BSM4003
            }

            return $"Dear {buyer}, we have seen claim {claimNo} about your order. "
                 + "You are a crook. Withdraw it by Friday or our attorneys will drag you into court and make sure your employer hears of it."; // expect: BSM4003
        }

        public string Closed(string buyer) => IsChinese
            ? $"{buyer}您好，您的索赔已结案，退款将在三到五个工作日内到账。"
            : $"Dear {buyer}, your claim is closed and the refund will show on your card in three to five working days.";
    }
}
