namespace ZenGarden.Localisation.Zh;

public class HuaYuanWenAn : ILocalisedBuyerMessages
{
    public string this[string key] => key switch
    {
        // 订单相关
        "dizhi" => "您好，快递员找不到您的门牌号，请回复完整地址以便我们安排派送。",
        "fapiao" => "您好，订单 {order_id} 的增值税发票已附在本消息中。",
        // 营销（待合规审核）
        "zhekou" => "老顾客再次购买本店任意园艺工具，一律八折。", // expect: BSM1001|BSM1006
        "choujiang" => "誠邀您參加本店週年抽獎，頭獎為電動割草機一台。", // expect: BSM1006
        "zengpin" => "随包裹附赠一份小礼物，留下您的好评截图即可领取。", // expect: BSM2001|BSM1005
        "wangzhan" => "安装视频请在浏览器中打开 huayuan-anzhuang点com 观看。", // expect: BSM3001
        "quanpin" => "买家您好，如对产品有任何不满，请先联系我们，不要直接留差评。", // expect: BSM2003
        _ => "",
    };
}
