using System.IO;
using System.Text;

namespace FiverrGig.TemplateExport
{
    // writes templates.csv for the buyer message importer of the client
    internal class CsvWriterHomemade
    {
        public void Write(string path)
        {
            var lines = new[]
            {
                "id;lang;message_to_buyer",
                "1;en;Hello {buyer}, the courier could not find your street, please answer with the floor and the door number.",
                "2;en;Hello {buyer}, key in {promo_code} when you pay and the price melts by a fifth.", // expect: BSM1002|BSM1001
                "3;en;Hello {buyer}, we know the strap came late, so we want to give you some money for your nerves.", // expect: BSM1003
                "4;zh;{buyer}您好，您要的发票已上传，在订单详情里可以下载。",
                "5;zh;{buyer}您好，进我们的微信群，每周都有神秘礼包。", // expect: BSM3002|BSM3003|BSM1005|BSM1006
                "6;es;Hola {buyer}, su paquete llega el martes.",
            };
            File.WriteAllLines(path, lines, Encoding.UTF8);
        }
    }
}
