using System.Collections.Generic;
using System.Linq;

namespace Chuhai.Amz.Msg;

public class DeliveredMessageProvider
{
    private readonly List<string> _buyerMessages = new List<string>
    {
        "您好，快递显示您的包裹已放在门口，如果没有找到请直接回复这封邮件，我们帮您查。",
        "给咱家水杯拍两张照片、写个好评，把截图发过来，马上给您发15元红包。", // expect: BSM2001|BSM1004
        "杯盖里的硅胶圈可以取下来清洗，装回去时请把有字的一面朝外。",
        "老顾客再来买同款，报一下订单号，我们私下给您八五折。", // expect: BSM1001|BSM1006|BSM3003
    };

    public string Next(int sentCount) => _buyerMessages.ElementAtOrDefault(sentCount) ?? _buyerMessages[0];

    public int Count => _buyerMessages.Count;
}
