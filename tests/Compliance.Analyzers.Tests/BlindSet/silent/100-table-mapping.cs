using SqlSugar;
namespace ERP.Entity
{
    [SugarTable("erp_youhuiquan", "优惠券表")]
    public class YouHuiQuan
    {
        [SugarColumn(IsPrimaryKey = true, IsIdentity = true)]
        public long Id { get; set; }

        [SugarColumn(ColumnDescription = "优惠券名称，如满100减20")]
        public string MingCheng { get; set; }

        [SugarColumn(ColumnDescription = "折扣比例，八折填0.8")]
        public decimal ZheKou { get; set; }

        [SugarColumn(ColumnDescription = "是否赠送礼品卡")]
        public bool ShiFouZengSong { get; set; }

        [SugarColumn(ColumnDescription = "好评返现活动编号（已停用）")]
        public string HuoDongBianHao { get; set; }
    }
}
