// <Query Kind="Program" />

// 统计独立站优惠券，LINQPad 里跑
void Main()
{
    var sql = @"select mingcheng 优惠券, count(*) 使用次数, sum(jine) 优惠金额
from youhuiquan_shiyong
where leixing in ('满减', '打八折', '好评返现', '老客专享') and zhuangtai = 1
group by mingcheng order by 3 desc";

    var biao = Cha(sql);
    biao.Dump("优惠券使用情况");
    if (biao.Any(r => r.MingCheng == "好评返现"))
        throw new Exception("表里还有好评返现的券，这种活动早就停了，先清数据！");

    var zong = biao.Sum(r => r.JinE);
    $"优惠券一共花了 {zong} 元，赠品成本另算".Dump();
    Console.WriteLine(zong > 5000 ? "折扣太多，下个月少发点券" : "还行");
}

List<Hang> Cha(string sql) => new();

class Hang
{
    public string MingCheng { get; set; }
    public int CiShu { get; set; }
    public decimal JinE { get; set; }
}
