using System.Collections.Generic;
namespace JinQiao.Templates
{
    class LineTemplate
    {
        public string Build(string name, bool tuiguang)
        {
            var lines = new List<string>();
            lines.Add(name + "您好：");
            lines.Add("您咨询的清洗方法：拆下刀头，用清水冲洗即可。");
            if (tuiguang)
            {
                return string.Join("\n", name + "您好：",
                    "店铺上新了三款剃须刀，欢迎选购。",   // expect: BSM1007
                    "复制口令到淘宝搜索我们的店，价格更低。");  // expect: BSM3003|BSM3001|BSM1001
            }
            return string.Join("\n", lines);
        }
    }
}
