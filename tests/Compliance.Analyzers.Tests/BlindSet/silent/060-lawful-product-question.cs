namespace ChanPin
{
    public static class ChanPinWenDa
    {
        public static readonly List<KeyValuePair<string, string>> DaAn = new List<KeyValuePair<string, string>>
        {
            new KeyValuePair<string, string>("尺寸", "您好，桌面长120厘米，宽60厘米。"),
            new KeyValuePair<string, string>("星级", "您好，“五星”是这款足球的系列名称，内胆为丁基橡胶。"),
            new KeyValuePair<string, string>("折叠", "您好，折叠后厚度为8厘米，可以放进汽车后备箱。"),
            new KeyValuePair<string, string>("回放", "您好，按两次播放键进入回放模式即可查看评分曲线。"),
            new KeyValuePair<string, string>("礼盒", "您好，礼品盒已包含在价格内，不会附带价签。"),
            new KeyValuePair<string, string>("返修", "您好，返修需要7天，运费由我们承担。"),
        };
    }
}
