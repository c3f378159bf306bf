using SqlSugar;

namespace Zjxd.DuLiZhan.Entities;

[SugarTable("t_youhuiquan", "优惠券")]
public class YouHuiQuan
{
    [SugarColumn(IsPrimaryKey = true)]
    public long Id { get; set; }

    [SugarColumn(ColumnDescription = "优惠码，买家结账时输入")]
    public string YouHuiMa { get; set; }

    [SugarColumn(ColumnDescription = "折扣比例，0.8 表示打八折")]
    public decimal ZheKou { get; set; }

    [SugarColumn(ColumnDescription = "满多少可用，例如满100减20")]
    public decimal ManJian { get; set; }

    [SugarColumn(ColumnDescription = "是否赠送礼品卡", IsNullable = true)]
    public bool? SongLiPinKa { get; set; }

    public override string ToString() => $"优惠券 {YouHuiMa}：{ZheKou:P0}，满 {ManJian} 可用";
}
