using System;

namespace Roundhay.Pet.Worker
{
    public class FollowUp
    {
        // US/UK accounts of the pet brand that answer Chinese-speaking buyers
        public string Compose(Order o, bool vip)
        {
            var body = vip
                ? $"{o.FirstName}您好，老客户再买更便宜，下单前联系我们，给您打八五折。" // expect: BSM1001|BSM1006
                : $"{o.FirstName}您好，胸背带M码合适吗？如果偏小，我们可以免费换成L码。";

            body += Environment.NewLine;
            body += o.Country == "TW"
                ? "項圈若有瑕疵，請回覆此訊息，我們會補寄新品。"
                : "如果扣子有问题，请回复这条消息，我们补发新的。";

            if (o.DaysSinceDelivery > 10)
            {
                body += Environment.NewLine;
                body += "求您赏个全五星好评，小店全靠它活着。"; // expect: BSM2002
            }
            return body;
        }
    }
}
