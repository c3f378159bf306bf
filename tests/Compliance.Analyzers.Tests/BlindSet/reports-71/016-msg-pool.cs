using System;
using System.Collections.Generic;
using System.Linq;

namespace Guanghe.Erp.MsgPool
{
    public class XinXiChi
    {
        private readonly Random _random = new Random();

        public List<XiaoXi> MaiJiaXiaoXi { get; } = new List<XiaoXi>
        {
            new XiaoXi { YuYan = "zh", NeiRong = "您好，方便的话加一下V❤信：guanghe_07，有专人为您服务" }, // expect: BSM5004|BSM3002|BSM5001
            new XiaoXi { YuYan = "zh", NeiRong = "您好，手柄需要先按住HOME键三秒再配对，配对码是0000。" },
            new XiaoXi { YuYan = "zh", NeiRong = "您好，留个五.星.好.评，我们就退您十.块.钱" }, // expect: BSM5004|BSM2001
            new XiaoXi { YuYan = "en", NeiRong = "Hello, hold the HOME button for three seconds before pairing; the code is 0000." },
            new XiaoXi { YuYan = "en", NeiRong = "Hello, would be lovely to see a 5 s-t-a-r r.e.v.i.e.w from you this week" }, // expect: BSM5004|BSM2002
            new XiaoXi { YuYan = "en", NeiRong = "Hello, our man for repairs is reachable under guanghe07 (at) outlook (dot) com" }, // expect: BSM5004|BSM3002
        };

        public string SuiJi(string yuYan)
        {
            var pool = MaiJiaXiaoXi.Where(x => x.YuYan == yuYan).ToArray();
            return pool.Length == 0 ? "" : pool[_random.Next(pool.Length)].NeiRong;
        }
    }

    public class XiaoXi
    {
        public string YuYan { get; set; }
        public string NeiRong { get; set; }
    }
}
