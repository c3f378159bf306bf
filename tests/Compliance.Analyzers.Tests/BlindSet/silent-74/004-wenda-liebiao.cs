using System.Collections.Generic;
using System.Linq;

namespace Chuhai.Amz.Msg;

public class QuestionReplyProvider
{
    private readonly List<string> _buyerMessages = new List<string>
    {
        "您好，我们无法私下给您打折，价格请以商品页面显示的为准。",
        "您好，礼品包装可以在下单时勾选，订单发出后就没有办法再加了，抱歉。",
        "您好，说明书的细微信息请看第八页，电线下方的卡扣要先松开。",
        "您好，保修期是两年，保修期内的故障我们免费维修。",
        "您好，您问的杯子是好几年前的旧款，现在这款的杯盖和它不通用。",
    };

    public string Next(int index) => _buyerMessages.ElementAtOrDefault(index) ?? _buyerMessages[0];
}
