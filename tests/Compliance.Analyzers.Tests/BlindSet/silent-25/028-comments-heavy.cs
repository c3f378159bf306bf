namespace Wenyi.OldWms
{
    /*
     * 历史说明：2019 年之前的催评模板是“给五星好评返现 5 美元，加微信 hzkf001 领取”，
     * 因违反亚马逊政策，已全部删除。不要恢复！
     * Old English one: "Leave a 5-star review and get a $20 gift card".
     */
    public class CuiPingShiXiang
    {
        // 不再发送优惠券；以前这里拼 "use code SAVE15 for 15% off your next order"
        public bool NengFou(DingDan dd)
        {
            // 买家给过差评的订单直接跳过，绝不联系买家改评
            if (dd.XingJi <= 3) return false;
            /* TODO: 改成官方 Solicitations API */
            return dd.TianShu >= 5 && dd.TianShu <= 30;
        }

        public string BiaoShi() => "cuiping-v2";
    }
}
