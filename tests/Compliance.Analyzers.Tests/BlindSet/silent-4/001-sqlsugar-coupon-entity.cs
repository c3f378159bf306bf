using System;
using SqlSugar;

namespace Qianwan.Duodian.Domain.YingXiao;

[SugarTable("yx_you_hui_quan", "优惠券主表")]
public class YouHuiQuan
{
    [SugarColumn(IsPrimaryKey = true, ColumnDescription = "主键")]
    public long Id { get; set; }

    [SugarColumn(ColumnName = "quan_ma", Length = 32, ColumnDescription = "优惠码，结账时输入即可抵扣")]
    public string QuanMa { get; set; } = string.Empty;

    [SugarColumn(ColumnName = "mian_zhi", ColumnDescription = "面值（元），满减券为立减金额")]
    public decimal MianZhi { get; set; }

    [SugarColumn(ColumnName = "zhe_kou", ColumnDescription = "折扣率，85 表示八五折")]
    public int ZheKou { get; set; }

    [SugarColumn(ColumnName = "lei_xing", ColumnDescription = "1 满减券 2 折扣券 3 免邮券 4 新人礼包")]
    public QuanLeiXing LeiXing { get; set; }

    [SugarColumn(IsNullable = true, ColumnDescription = "返现金额，好评返现活动已于2021年下线，仅供历史查询")]
    public decimal? FanXian { get; set; }

    public bool KeYong(DateTime shiJian) => shiJian >= KaiShi && shiJian < JieShu && !YiZuoFei;

    public DateTime KaiShi { get; set; }

    public DateTime JieShu { get; set; }

    public bool YiZuoFei { get; set; }
}

public enum QuanLeiXing
{
    ManJian = 1,
    ZheKou = 2,
    MianYou = 3,
    XinRenLiBao = 4,
}
