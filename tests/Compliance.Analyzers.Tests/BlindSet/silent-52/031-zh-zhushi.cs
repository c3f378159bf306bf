using System;

namespace DingDan.HouTai
{
    // 旧版曾经在这里发送“好评返现”消息，2021 年起已经删除，不要恢复！
    // 买家要优惠券时，只能回答：我们无法提供。
    public class GenJinRenWu
    {
        /* 历史文案（禁止使用）：
         * 亲，给个五星好评，返您 5 美元；
         * 加微信领取礼品卡。
         */
        public void ZhiXing(DingDan d)
        {
            // TODO: 赠品逻辑由促销模块处理，打折也不在这里算
            if (d.YiTuiKuan) return;

            // 通过 Solicitations 接口由亚马逊发送评价邀请，不自己写文案
            _qingQiu.CreateProductReviewAndSellerFeedbackSolicitation(d.Id);
        }

        private readonly IQingQiu _qingQiu;
        public GenJinRenWu(IQingQiu q) => _qingQiu = q ?? throw new ArgumentNullException(nameof(q));
    }
}
