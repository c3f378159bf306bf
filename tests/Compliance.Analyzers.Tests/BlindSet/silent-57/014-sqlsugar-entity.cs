using SqlSugar;
using System;

namespace YunCang.Mall.Entity
{
    [SugarTable("mall_coupon", TableDescription = "商城优惠券，会员领取后下次购买立减")]
    public class MallCoupon
    {
        [SugarColumn(IsPrimaryKey = true, IsIdentity = true, ColumnDescription = "主键")]
        public int Id { get; set; }

        [SugarColumn(Length = 32, ColumnDescription = "优惠券码，例如 YHQ2024，全场八折")]
        public string Ma { get; set; }

        [SugarColumn(ColumnDescription = "赠品：送神秘小礼一份")]
        public string ZengPin { get; set; }

        [SugarColumn(ColumnDescription = "好评返现金额，历史字段，已停用")]
        [Obsolete("好评返现违反平台政策，请勿再使用此字段")]
        public decimal? FanXian { get; set; }

        [SugarColumn(ColumnDescription = "到期时间")]
        public DateTime DaoQi { get; set; }
    }
}
