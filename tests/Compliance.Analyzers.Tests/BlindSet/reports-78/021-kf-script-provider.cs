using System.Collections.Generic;
using System.Linq;
using Dapper;
using MySql.Data.MySqlClient;

namespace Qingteng.Erp.Service
{
    public class ScriptItem
    {
        public string Scene { get; set; }
        public string Content { get; set; }
        public bool Enabled { get; set; }
    }

    public class BuyerScriptProvider
    {
        private readonly string _connStr;

        public BuyerScriptProvider(string connStr)
        {
            _connStr = connStr;
        }

        public IList<ScriptItem> Load()
        {
            using (var conn = new MySqlConnection(_connStr))
            {
                var rows = conn.Query<ScriptItem>("select scene, content, enabled from buyer_script where enabled = 1").ToList();
                return rows.Count > 0 ? rows : Default();
            }
        }

        private static IList<ScriptItem> Default()
        {
            return new List<ScriptItem>
            {
                new ScriptItem { Scene = "开箱破损", Enabled = true, Content = "亲爱的顾客，非常抱歉台灯到手就破了，我们马上为您补发一台，不收任何费用。" },
                new ScriptItem { Scene = "不会安装", Enabled = true, Content = "亲爱的顾客，请先把灯杆插入底座，再顺时针旋紧，附件里有图示说明。" },
                new ScriptItem { Scene = "差评安抚", Enabled = true, Content = "亲爱的顾客，只要您撤回差评，我们额外赠送您一年质保。" }, // expect: BSM2001|BSM2004
                new ScriptItem { Scene = "引流", Enabled = true, Content = "亲爱的顾客，扫描包装盒上的二维码进入我们的独立站，更多好物等您挑。" }, // expect: BSM3001|BSM3003|BSM1007
                new ScriptItem { Scene = "晒单", Enabled = true, Content = "亲爱的顾客，评论里请写“光线柔和、做工扎实”，再配三张图。" }, // expect: BSM2002|BSM2006
                new ScriptItem { Scene = "退款完成", Enabled = true, Content = "亲爱的顾客，您的退款已处理，金额会原路退回，请留意账户变动。" },
                new ScriptItem { Scene = "恶意买家", Enabled = true, Content = "你这种骗子就是想白拿东西，滚远点，别再来烦我们。" } // expect: BSM4003
            };
        }
    }
}
