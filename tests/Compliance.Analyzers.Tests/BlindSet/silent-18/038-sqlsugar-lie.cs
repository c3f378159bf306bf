using SqlSugar;

namespace Erp.Entity
{
    [SugarTable("erp_pingjia", "评价表，记录亚马逊商品评价")]
    [SugarIndex("idx_pj_asin", nameof(Asin), OrderByType.Asc)]
    public class PingJia
    {
        [SugarColumn(IsPrimaryKey = true, ColumnDescription = "主键")]
        public long Id { get; set; }

        [SugarColumn(ColumnDescription = "ASIN")]
        public string Asin { get; set; }

        [SugarColumn(ColumnDescription = "星级，1到5，五星为好评，一二星为差评")]
        public int Stars { get; set; }

        [SugarColumn(ColumnDescription = "是否已删除差评（由买家自行删除）", IsNullable = true)]
        public bool? IsRemoved { get; set; }

        [SugarColumn(ColumnDescription = "优惠券码，如订单使用了优惠券则记录折扣", Length = 32, IsNullable = true)]
        public string CouponCode { get; set; }

        [SugarColumn(ColumnDescription = "买家微信、WhatsApp等联系方式，禁止填写", IsNullable = true)]
        public string Lianxi { get; set; }
    }
}
