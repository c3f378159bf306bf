using System.Net.Http.Json;

namespace Mariposa.Automation;

public class TemplateUploader
{
    private readonly HttpClient _client;
    public TemplateUploader(HttpClient client) { _client = client; }

    public async Task UploadAsync()
    {
        await _client.PutAsJsonAsync("templates/buyer/damage", new
        {
            name = "damage",
            subject = "About your order {{order.number}}",
            body = "Hola {{buyer.first_name}}, gracias for the photos. The full amount of {{order.total}} goes back to your card today.",
        });

        await _client.PutAsJsonAsync("templates/buyer/day-20", new
        {
            name = "day-20",
            subject = "From the hammock workshop",
            body = "Hola {{buyer.first_name}}, this discount is meant for you only: {{discount_percent}} off every hammock.", // expect: BSM1001
        });

        await _client.PutAsJsonAsync("templates/buyer/day-25", new
        {
            name = "day-25",
            subject = "Two minutes?",
            body = "Hola {{buyer.first_name}}, write a few lines about the hammock on Amazon and {{reward_name}} is on its way to you.", // expect: BSM2001
        });

        await _client.PutAsJsonAsync("templates/buyer/video", new
        {
            name = "video",
            subject = "How to hang it",
            body = "Hola {{buyer.first_name}}, the knots are shown at https://youtu.be/{{video_id}}, subscribe while you are there.", // expect: BSM3001|BSM1007
        });
    }
}
