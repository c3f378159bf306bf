using System;
using SqlSugar;

namespace Mall.Entities
{
    [SugarTable("mk_coupon", TableDescription = "优惠券表")]
    public class YouHuiQuan
    {
        [SugarColumn(IsPrimaryKey = true, IsIdentity = true, ColumnDescription = "主键")]
        public long Id { get; set; }

        [SugarColumn(Length = 32, ColumnDescription = "优惠码，下单时输入")]
        public string Code { get; set; }

        [SugarColumn(ColumnDescription = "立减金额")]
        public decimal LiJian { get; set; }

        [SugarColumn(ColumnDescription = "是否赠送礼品", IsNullable = true)]
        public bool? ZengPin { get; set; }

        [SugarColumn(ColumnDescription = "仅限老客户复购使用")]
        public bool JinLaoKe { get; set; }

        public DateTime GuoQi { get; set; }
    }
}
