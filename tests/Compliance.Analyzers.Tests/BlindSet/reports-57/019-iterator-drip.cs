namespace ChengXuYuan.DianShang.AutoReply;

public class DiCiFaSong
{
    // 逐封发送：每隔五天给买家一封
    public IEnumerable<string> XiaoXiXuLie(string maiJia, bool youChaPing)
    {
        yield return $"{maiJia}您好，滤网使用前请先冲洗三十秒，安装方向见箭头。";

        yield return $"{maiJia}您好，滤网建议三个月一换，本店两盒装更划算，点进店铺就能看到。"; // expect: BSM1007|BSM1001

        if (youChaPing)
            yield return $"{maiJia}您好，那条评论对我们打击很大，恳请您高抬贵手把它撤了吧。"; // expect: BSM2004
        else
            yield return $"{maiJia}您好，若觉得不错就去评论区夸两句，若不满意先找我们、别急着写评论。"; // expect: BSM2003|BSM2002

        yield return $"{maiJia}您好，破损的外壳我们已安排免费更换，无需退回旧件。";
        yield break;
    }
}
